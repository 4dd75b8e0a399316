//! The port `Store`.

use super::SqlStore;
use crate::codec::decode_recorded;
use crate::engine::args;
use crate::log::{AccessLine, Logged, StoredEvent, head, load};
use crate::rows::{self, AdviesLine, BerichtenLine, CasusLine, DienstLine, DossierLine, KoppelingLine, MeldingLine};
use crate::sql;
use application::ports::{
    AccessEntry, AdviesFilter, AdviesRow, AdviesTelling, AgendaVraag, BerichtenFilter, BerichtenRow, Bord, BordPunt,
    BordVraag, CasusFilter, CasusRow, CasusTelVraag, CasusTelling, Changes, Committed, DienstFilter, DienstRow,
    DossierFilter, DossierRow, History, KoppelingRow, Lijst, LogReceipt, MeldingFilter, MeldingRow, MeldingTelVraag,
    MeldingTelling, SignaalRow, Store, StoreError, Stream, Transaction, Viewed,
};
use async_trait::async_trait;
use kernel::{
    AccountId, AdviesId, BetrokkeneId, CasusId, DienstId, DossierId, MeldingId, Moment, OrganisatieId, Recorded,
};
use uuid::Uuid;

impl SqlStore {
    async fn read(&self, stream: Stream) -> Result<History, StoreError> {
        let stored: Vec<StoredEvent> = load(&mut self.reader().await?, self.vault(), stream).await?;
        stored.iter().map(|event| decode_recorded(stream, event)).collect()
    }
    async fn seen(&self, entry: &AccessEntry, shown: Option<usize>) -> Result<LogReceipt, StoreError> {
        self.writer().write(Logged(vec![AccessLine::new(entry, shown)])).await
    }
}

#[async_trait]
impl Store for SqlStore {
    async fn load(&self, stream: Stream) -> Result<History, StoreError> {
        self.read(stream).await
    }

    async fn load_all(&self, streams: &[Stream]) -> Result<Vec<History>, StoreError> {
        let mut reader = self.reader().await?;
        let mut found = Vec::with_capacity(streams.len());
        for stream in streams {
            let stored = match load(&mut reader, self.vault(), *stream).await {
                Err(StoreError::NotFound) => Vec::new(),
                other => other?,
            };
            found.push(stored.iter().map(|event| decode_recorded(*stream, event)).collect::<Result<_, _>>()?);
        }
        Ok(found)
    }

    async fn view(&self, stream: Stream, entry: AccessEntry) -> Result<Viewed<History>, StoreError> {
        // Both at the same time; nothing is given out before the row is durable.
        let (history, receipt) = tokio::join!(self.read(stream), self.seen(&entry, None));
        Ok(Viewed::new(history?, receipt?))
    }

    async fn head(&self, stream: Stream) -> Result<Recorded<()>, StoreError> {
        head(&mut self.reader().await?, stream).await
    }

    async fn commit(&self, transaction: Transaction) -> Result<Committed, StoreError> {
        self.commit_transaction(transaction).await
    }

    async fn log(&self, entries: Vec<AccessEntry>) -> Result<LogReceipt, StoreError> {
        let lines = entries.iter().map(|entry| AccessLine::new(entry, None)).collect();
        self.writer().write(Logged(lines)).await
    }

    async fn answered(&self, key: Uuid) -> Result<Option<String>, StoreError> {
        let row = self.reader().await?.row(sql::ANSWERED, args![key]).await?;
        Ok(row.map(|row| row.get(0)).transpose()?)
    }

    async fn dossier_row(&self, dossier: DossierId) -> Result<DossierRow, StoreError> {
        let line = DossierLine::find(&mut self.reader().await?, dossier.uuid()).await?;
        line.ok_or(StoreError::NotFound)?.show(None)
    }

    async fn melding_row(&self, melding: MeldingId) -> Result<MeldingRow, StoreError> {
        let line = MeldingLine::find(&mut self.reader().await?, melding.uuid()).await?;
        line.ok_or(StoreError::NotFound)?.show(None)
    }

    async fn casus_row(&self, casus: CasusId) -> Result<CasusRow, StoreError> {
        let line = CasusLine::find(&mut self.reader().await?, casus.uuid()).await?;
        line.ok_or(StoreError::NotFound)?.show(None, None)
    }

    async fn dossiers(&self, filter: DossierFilter, entry: AccessEntry) -> Result<Viewed<Vec<DossierRow>>, StoreError> {
        let rows = rows::dossiers(&mut self.reader().await?, self.vault(), &filter).await?;
        let receipt = self.seen(&entry, Some(rows.len())).await?;
        Ok(Viewed::new(rows, receipt))
    }

    async fn meldingen(
        &self,
        filter: MeldingFilter,
        entry: AccessEntry,
    ) -> Result<Viewed<Vec<MeldingRow>>, StoreError> {
        let rows = rows::meldingen(&mut self.reader().await?, self.vault(), &filter).await?;
        let receipt = self.seen(&entry, Some(rows.len())).await?;
        Ok(Viewed::new(rows, receipt))
    }

    async fn dienst_row(&self, dienst: DienstId) -> Result<DienstRow, StoreError> {
        let line = DienstLine::find(&mut self.reader().await?, dienst.uuid()).await?;
        line.ok_or(StoreError::NotFound)?.show(None)
    }

    async fn diensten(&self, filter: DienstFilter, entry: AccessEntry) -> Result<Viewed<Vec<DienstRow>>, StoreError> {
        let rows = rows::diensten(&mut self.reader().await?, self.vault(), &filter).await?;
        let receipt = self.seen(&entry, Some(rows.len())).await?;
        Ok(Viewed::new(rows, receipt))
    }

    async fn diensten_van(&self, casus: CasusId) -> Result<Vec<DienstRow>, StoreError> {
        let lines = DienstLine::of_casus(&mut self.reader().await?, casus.uuid()).await?;
        lines.into_iter().map(|line| line.show(None)).collect()
    }

    async fn koppelingen(&self, melding: MeldingId) -> Result<Vec<KoppelingRow>, StoreError> {
        let lines = KoppelingLine::of_melding(&mut self.reader().await?, melding.uuid()).await?;
        lines.into_iter().map(KoppelingLine::show).collect()
    }

    async fn koppelingen_gevraagd(
        &self,
        regio: OrganisatieId,
        account: AccountId,
    ) -> Result<Vec<KoppelingRow>, StoreError> {
        let lines = KoppelingLine::gevraagd(&mut self.reader().await?, regio.uuid(), account.uuid()).await?;
        lines.into_iter().map(KoppelingLine::show).collect()
    }

    async fn signalen(&self, regio: OrganisatieId) -> Result<Vec<SignaalRow>, StoreError> {
        rows::signalen(&mut self.reader().await?, regio).await
    }

    async fn gewijzigde_meldingen(&self, na: u64, gewist: Moment) -> Result<Changes, StoreError> {
        let mut reader = self.reader().await?;
        // The position first: what is written between the two questions is found twice, never missed.
        let head = reader.row(sql::eerdere::LAST_POSITION, &[]).await?;
        let position = head.map_or(Ok(0), |row| row.number(0))?;
        let after = i64::try_from(na).unwrap_or(i64::MAX);
        let kind = Stream::Melding(MeldingId::new(Uuid::nil())).kind();
        let rows = reader.rows(sql::eerdere::CHANGED_STREAMS, args![kind, after, gewist.micros()]).await?;
        let meldingen = rows.iter().map(|row| row.get(0).map(MeldingId::new)).collect::<Result<_, _>>()?;
        Ok(Changes { meldingen, position })
    }

    async fn berichten_row(&self, casus: CasusId) -> Result<BerichtenRow, StoreError> {
        let line = BerichtenLine::find(&mut self.reader().await?, casus.uuid()).await?;
        line.ok_or(StoreError::NotFound)?.show()
    }

    async fn berichten_gevraagd(
        &self,
        filter: BerichtenFilter,
        entry: AccessEntry,
    ) -> Result<Viewed<Vec<BerichtenRow>>, StoreError> {
        let lines = BerichtenLine::gevraagd(&mut self.reader().await?, &filter).await?;
        let rows = lines.into_iter().map(BerichtenLine::show).collect::<Result<Vec<_>, _>>()?;
        let receipt = self.seen(&entry, Some(rows.len())).await?;
        Ok(Viewed::new(rows, receipt))
    }
    async fn wacht_op_dienst(&self, regio: OrganisatieId) -> Result<Vec<MeldingRow>, StoreError> {
        let lines = MeldingLine::without_service(&mut self.reader().await?, regio.uuid()).await?;
        lines.into_iter().map(|line| line.show(None)).collect()
    }

    async fn tel_meldingen(&self, vraag: MeldingTelVraag) -> Result<MeldingTelling, StoreError> {
        rows::tel(&mut self.reader().await?, &vraag).await
    }

    async fn casussen(&self, filter: CasusFilter, entry: AccessEntry) -> Result<Viewed<Vec<CasusRow>>, StoreError> {
        let rows = rows::casussen(&mut self.reader().await?, self.vault(), &filter).await?;
        let receipt = self.seen(&entry, Some(rows.len())).await?;
        Ok(Viewed::new(rows, receipt))
    }

    async fn tel_casussen(&self, vraag: CasusTelVraag) -> Result<CasusTelling, StoreError> {
        rows::tel_casussen(&mut self.reader().await?, &vraag).await
    }

    async fn bord(&self, vraag: BordVraag, entry: AccessEntry) -> Result<Viewed<Bord>, StoreError> {
        let bord = rows::bord(&mut self.reader().await?, &vraag).await?;
        let lijsten = [bord.te_laat.rijen.len(), bord.vandaag.rijen.len(), bord.overdrachten.rijen.len()];
        let meer = [bord.monitoring.rijen.len(), bord.ongezien.rijen.len(), bord.wachtend.rijen.len()];
        let receipt = self.seen(&entry, Some(lijsten.iter().chain(&meer).sum())).await?;
        Ok(Viewed::new(bord, receipt))
    }

    async fn agenda(&self, vraag: AgendaVraag, entry: AccessEntry) -> Result<Viewed<Lijst<BordPunt>>, StoreError> {
        let lijst = rows::agenda(&mut self.reader().await?, &vraag).await?;
        let receipt = self.seen(&entry, Some(lijst.rijen.len())).await?;
        Ok(Viewed::new(lijst, receipt))
    }

    async fn advies_row(&self, advies: AdviesId) -> Result<AdviesRow, StoreError> {
        let line = AdviesLine::find(&mut self.reader().await?, advies.uuid()).await?;
        line.ok_or(StoreError::NotFound)?.show()
    }

    async fn adviezen(&self, filter: AdviesFilter, entry: AccessEntry) -> Result<Viewed<Vec<AdviesRow>>, StoreError> {
        let rows = rows::adviezen(&mut self.reader().await?, &filter).await?;
        let receipt = self.seen(&entry, Some(rows.len())).await?;
        Ok(Viewed::new(rows, receipt))
    }

    async fn tel_adviezen(&self, regio: OrganisatieId, account: AccountId) -> Result<AdviesTelling, StoreError> {
        rows::tel_adviezen(&mut self.reader().await?, regio, account).await
    }

    async fn destroy_keys(
        &self,
        stream: Stream,
        betrokkene: BetrokkeneId,
        entry: AccessEntry,
    ) -> Result<u32, StoreError> {
        self.destroy(stream, betrokkene, entry).await
    }
}
