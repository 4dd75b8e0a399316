#!/usr/bin/env python3
"""Runs the radar beside Splink and recordlinkage on the same files, in a throw-away environment.

  python3 benches/peers/peers.py --radar target/release/thuisbaken [--world FOLDER ...] [--keep VENV] [--only radar,splink]

Makes a virtual environment in a temporary folder, installs the peers from the package index with the versions below, and prints a
table: best F1 and recall at precision 0.99, CPU seconds of the whole job and peak memory. FOLDER holds mentions.csv and truth.csv
of a generated world. FEBRL 3 and 4 come with recordlinkage, so they are always there. Everybody gets one thread per job
but what DuckDB does by itself, which counts as CPU.
"""
import argparse, json, os, pathlib, resource, subprocess, sys, tempfile, time, unicodedata

PEERS = ["splink==5.0.0", "recordlinkage==0.16", "pandas<3", "numpy"]
FEBRL = ["given_name", "surname", "street_number", "address_1", "address_2", "suburb", "postcode", "state", "date_of_birth", "soc_sec_id"]
SCHEMA = """traits = ["state"]
unreadable_dates = "unknown"
[columns]
mention_id = "rec_id"
given = "given_name"
surname = "surname"
birth_date = "date_of_birth"
house_no = "street_number"
street = "address_1"
town = "suburb"
postcode = "postcode"
number = "soc_sec_id"
"""


def fold(text):
    text = unicodedata.normalize("NFKD", text.lower())
    return "".join(c for c in text if c.isalnum() or c == " ").strip()


# ------------------------------------------------------------------ inside the environment

def world(folder):
    """The normalised columns that all peers get, and per mention its report and person."""
    import pandas as pd
    m = pd.read_csv(folder / "mentions.csv", dtype=str, keep_default_na=False)
    t = pd.read_csv(folder / "truth.csv", dtype=str, keep_default_na=False).set_index("mention_id")
    known = lambda s: s.where(s != "", None)
    year = m.birth_date.str[:4].where(m.birth_date != "", (pd.to_numeric(m.reported_at.str[:4]) - pd.to_numeric(m.age, errors="coerce"))
                                      .map(lambda y: "" if pd.isna(y) else str(int(y))))
    data = pd.DataFrame(dict(
        unique_id=m.mention_id, report_id=m.report_id, given=known(m.given.map(fold).str.split().str[0].fillna("")),
        surname=known(m.surname.map(fold)), initial=known((m.given.where(m.given != "", m.initials)).map(fold).str[:1]), sex=known(m.sex),
        dob=known(m.birth_date.where(m.birth_date.str.len() == 10, "")), year=known(year.fillna("")), bsn=known(m.bsn),
        postcode=known(m.postcode.str.replace(" ", "")), home=known((m.street.map(fold).str[:6] + m.house_no).where((m.street != "") & (m.house_no != ""), "")),
        town=known(m.town.map(fold))))
    return data, t.report_id.loc[m.mention_id].tolist(), t.person_id.loc[m.mention_id].tolist()


def febrl(name):
    """A FEBRL file as strings, who is who, and which list a record is of (None when there is one list)."""
    import pandas as pd
    import recordlinkage.datasets.febrl as d
    folder = pathlib.Path(d.__file__).parent / "febrl"
    files = {"febrl3": ["dataset3.csv"], "febrl4": ["dataset4a.csv", "dataset4b.csv"]}[name]
    parts = [pd.read_csv(folder / f, dtype=str, skipinitialspace=True, keep_default_na=False).assign(list=f) for f in files]
    data = pd.concat(parts, ignore_index=True).rename(columns=str.strip)
    for column in data:
        data[column] = data[column].str.strip()
    return data, data.rec_id.str.split("-").str[1].tolist(), len(files) > 1


def splink_pairs(data, comparisons, rules, train, link, condition):
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator
    db = DuckDBAPI()
    rules = [r + condition for r in rules]
    settings = SettingsCreator(link_type="dedupe_only", comparisons=[c(cl) for c in comparisons], blocking_rules_to_generate_predictions=rules)
    try:
        linker = Linker(data, settings, db)
    except Exception:  # Splink 5 registers the table first
        linker = Linker(db.register(data), settings)
    linker.training.estimate_probability_two_random_records_match(train[:2], recall=0.8)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for rule in train:
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    out = linker.inference.predict(threshold_match_weight=-10).as_pandas_dataframe()
    return out.unique_id_l, out.unique_id_r, out.match_weight


def equal(*columns):
    return " and ".join("l.%s = r.%s" % (c, c) for c in columns)


def run_splink(job, folder):
    if job == "world":
        data, _, _ = world(folder)
        tf = lambda kind, column, *more: (lambda cl: getattr(cl, kind)(column, *more).configure(term_frequency_adjustments=True))
        comparisons = [tf("JaroWinklerAtThresholds", "given", [0.92, 0.8]), tf("JaroWinklerAtThresholds", "surname", [0.92, 0.8]),
                       lambda cl: cl.DamerauLevenshteinAtThresholds("dob", [1, 2]), lambda cl: cl.ExactMatch("year"), lambda cl: cl.ExactMatch("sex"),
                       lambda cl: cl.DamerauLevenshteinAtThresholds("bsn", [1]), tf("ExactMatch", "home"), tf("ExactMatch", "postcode"), tf("ExactMatch", "town")]
        rules = [equal(*c) for c in (["bsn"], ["dob", "given"], ["dob", "surname"], ["given", "surname"], ["home", "given"], ["postcode", "given"], ["home", "year"],
                                     ["surname", "year", "initial"], ["postcode", "surname"], ["given", "year", "town"])]
        return splink_pairs(data, comparisons, rules, [equal("dob", "given"), equal("home", "surname"), equal("surname", "year")], False, " and l.report_id <> r.report_id")
    data, _, link = febrl(job)
    data = data.rename(columns={"rec_id": "unique_id", "list": "side"}).replace({"": None})
    lev = lambda column: (lambda cl: cl.DamerauLevenshteinAtThresholds(column, [1, 2]))
    jw = lambda column: (lambda cl: cl.JaroWinklerAtThresholds(column, [0.9, 0.7]).configure(term_frequency_adjustments=True))
    comparisons = [jw("given_name"), jw("surname"), lev("date_of_birth"), lev("soc_sec_id"), jw("address_1"), lev("street_number"), lev("postcode"), lambda cl: cl.ExactMatch("suburb")]
    rules = [equal(*c) for c in (["soc_sec_id"], ["date_of_birth"], ["given_name", "surname"], ["surname", "postcode"], ["given_name", "postcode"],
                                 ["street_number", "address_1"], ["suburb", "street_number"], ["given_name", "suburb"], ["surname", "suburb"])]
    return splink_pairs(data, comparisons, rules, [equal("date_of_birth"), equal("soc_sec_id"), equal("given_name", "surname")], link, " and l.side <> r.side" if link else "")


def run_recordlinkage(job, folder):
    import recordlinkage as rl
    if job == "world":
        data, _, _ = world(folder)
        keys = [["bsn"], ["dob", "given"], ["dob", "surname"], ["given", "surname"], ["home", "given"], ["postcode", "given"], ["surname", "year", "initial"], ["postcode", "surname"]]
        near, same = ["given", "surname", "dob"], ["year", "sex", "bsn", "home", "postcode", "town"]
    else:
        data, _, link = febrl(job)
        data = data.rename(columns={"rec_id": "unique_id", "list": "report_id" if link else "list"}).replace({"": None})
        keys = [["soc_sec_id"], ["date_of_birth"], ["given_name", "surname"], ["surname", "postcode"], ["given_name", "postcode"], ["street_number", "address_1"]]
        near, same = ["given_name", "surname", "address_1"], ["date_of_birth", "soc_sec_id", "postcode", "suburb", "street_number"]
    pairs = None
    for key in keys:
        known = data.dropna(subset=key)
        found = rl.index.Block(key).index(known)
        pairs = found if pairs is None else pairs.union(found)
    if "report_id" in data:
        a, b = data.report_id.loc[pairs.get_level_values(0)].to_numpy(), data.report_id.loc[pairs.get_level_values(1)].to_numpy()
        pairs = pairs[a != b]
    compare = rl.Compare()
    for column in near:
        compare.string(column, column, method="jarowinkler", threshold=0.88)
    for column in same:
        compare.exact(column, column)
    features = compare.compute(pairs, data)
    chance = rl.ECMClassifier(binarize=0.5)
    chance.fit(features)
    prob = chance.prob(features)
    ids = data.unique_id
    return ids.loc[pairs.get_level_values(0)], ids.loc[pairs.get_level_values(1)], prob


def run_radar(job, folder, radar, temp):
    mentions, schema = folder and folder / "mentions.csv", None
    if job != "world":
        data, _, link = febrl(job)
        mentions, schema = temp / (job + ".csv"), temp / (job + ".toml")
        data.to_csv(mentions, index=False)
        schema.write_text(SCHEMA + ('source = "list"\n' if link else ""))
    out = temp / "pairs.csv"
    call = [radar, "radar", "link", "--mentions", str(mentions), "--out", str(out), "--threads", "1"] + (["--schema", str(schema)] if schema else [])
    subprocess.run(call, check=True, stderr=subprocess.DEVNULL)
    import pandas as pd
    d = pd.read_csv(out, dtype={"mention_id_l": str, "mention_id_r": str})
    return d.mention_id_l, d.mention_id_r, d.weight


def sweep(weight, right, total):
    import numpy as np
    order = np.argsort(-weight, kind="stable")
    w, hit = weight[order], np.cumsum(right[order])
    n = np.arange(1, len(w) + 1)
    last = np.r_[w[1:] != w[:-1], True]
    p, r = (hit / n)[last], (hit / total)[last]
    f1 = (2 * p * r / np.maximum(p + r, 1e-12)).max()
    at = np.where(p >= 0.99)[0]
    return "%.4f | %.4f" % (f1, r[at[-1]] if len(at) else 0)


def measure(job, folder, left, right, weight):
    """Best F1 and recall at precision 0.99: of pairs, and of pairs of reports."""
    import numpy as np
    import pandas as pd
    if job == "world":
        data, report, person = world(folder)
        ids = data.unique_id
    else:
        data, person, link = febrl(job)
        ids, report = data.rec_id, data["list"].tolist() if link else data.rec_id.tolist()
    at = pd.Series(np.arange(len(ids)), index=ids.to_numpy())
    report, person = pd.factorize(pd.Series(report))[0], pd.factorize(pd.Series(person))[0]
    a, b = at.loc[np.asarray(left)].to_numpy(), at.loc[np.asarray(right)].to_numpy()
    outside = report[a] != report[b]
    a, b, w = a[outside], b[outside], np.asarray(weight, dtype=float)[outside]
    best = pd.DataFrame({"k": np.minimum(a, b) * len(at) + np.maximum(a, b), "w": w}).groupby("k").w.max()
    a, b, w = best.index.to_numpy() // len(at), best.index.to_numpy() % len(at), best.to_numpy()
    of = pd.DataFrame({"p": person, "r": report})
    pairs = lambda n: int((n * (n - 1) // 2).sum())
    total = pairs(of.groupby("p").size().to_numpy()) - pairs(of.groupby(["p", "r"]).size().to_numpy())
    told = sweep(w, person[a] == person[b], total)
    if job != "world":
        return told + " | | "
    k = report.max() + 1
    lists = of.drop_duplicates().groupby("p").r.apply(lambda r: np.sort(r.to_numpy()))
    true = np.unique(np.concatenate([r[i] * k + r[i + 1:] for r in lists for i in range(len(r) - 1)]))
    ra, rb = np.minimum(report[a], report[b]), np.maximum(report[a], report[b])
    best = pd.DataFrame({"k": ra * k + rb, "w": w}).groupby("k").w.max()
    return told + " | " + sweep(best.to_numpy(), np.isin(best.index.to_numpy(), true), len(true))


def inside(args):
    job, folder, temp = args.job, args.folder and pathlib.Path(args.folder), pathlib.Path(args.temp)
    who = resource.RUSAGE_CHILDREN if args.peer == "radar" else resource.RUSAGE_SELF
    before, start = resource.getrusage(who), time.time()
    run = {"splink": run_splink, "recordlinkage": run_recordlinkage}.get(args.peer)
    found = run(job, folder) if run else run_radar(job, folder, args.radar, temp)
    after = resource.getrusage(who)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    name = folder.name if folder else job
    print("| %s | %s | %s | %.1f | %.0f | %d |" % (name, args.peer, measure(job, folder, *found), cpu, time.time() - start, after.ru_maxrss // 1024), flush=True)


# ------------------------------------------------------------------ outside

def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--radar", required=True, help="the optimised program")
    ap.add_argument("--world", action="append", default=[], help="folder with mentions.csv and truth.csv")
    ap.add_argument("--keep", help="environment to make, or to use when it is there")
    ap.add_argument("--only", default="radar,splink,recordlinkage")
    for hidden in ("--peer", "--job", "--folder", "--temp"):
        ap.add_argument(hidden, help=argparse.SUPPRESS)
    args = ap.parse_args()
    if args.peer:
        return inside(args)
    with tempfile.TemporaryDirectory() as temp:
        venv = pathlib.Path(args.keep or temp + "/venv")
        if not (venv / "bin/python").exists():
            subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
            subprocess.run([str(venv / "bin/pip"), "install", "-q"] + PEERS, check=True)
        versions = json.loads(subprocess.run([str(venv / "bin/pip"), "list", "--format", "json"], check=True, capture_output=True).stdout)
        told = {v["name"]: v["version"] for v in versions if v["name"] in ("splink", "recordlinkage", "duckdb", "pandas")}
        print("%s; %d cores, load %.1f" % (", ".join(" ".join(v) for v in sorted(told.items())), os.cpu_count(), os.getloadavg()[0]))
        print("| Data | Who | pairs: best F1 | pairs: R@P99 | reports: best F1 | reports: R@P99 | CPU s | wall s | peak MB |")
        print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |", flush=True)
        for job, folder in [("febrl3", None), ("febrl4", None)] + [("world", w) for w in args.world]:
            for peer in args.only.split(","):
                call = [str(venv / "bin/python"), __file__, "--radar", args.radar, "--peer", peer, "--job", job, "--temp", temp]
                done = subprocess.run(call + (["--folder", folder] if folder else []), capture_output=True, text=True)
                print(done.stdout.strip() or "| %s | %s | failed: %s |" % (folder or job, peer, done.stderr.strip().splitlines()[-1:]), flush=True)


main()
