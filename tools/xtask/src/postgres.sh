# The whole life of a throw-away PostgreSQL: make it, start it, wait, stop it, sweep up.
# Waiting is reading standard input: it ends when the parent closes the pipe or dies in whatever way, so that no
# server stays behind after a failed test, Ctrl-C or kill -9.
# Arguments: folder with PostgreSQL's programs, empty folder owned by this user, port.
trap '' INT HUP TERM
bin=$1 home=$2 port=$3
cd "$home" || exit 1

if "$bin/initdb" --pgdata="$home/data" --username=postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
    --no-sync >"$home/log" 2>&1 &&
    "$bin/pg_ctl" --pgdata="$home/data" --log="$home/server.log" --wait --timeout=60 --options="\
-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$home -c max_connections=300" \
        start >>"$home/log" 2>&1 </dev/null; then
    echo ready
    read -r _
    "$bin/pg_ctl" --pgdata="$home/data" --mode=immediate --wait stop >/dev/null 2>&1
    status=0
else
    cat "$home/log" "$home/server.log" >&2 2>/dev/null
    status=1
fi
cd / && rm -rf "$home"
exit $status
