//! The kit from outside: as a browser sees it.

mod account;
mod afronden;
mod bladzijden;
mod concepten;
mod grenzen;
mod koppen;
mod professional;
mod routes;
mod steun;
mod veiligthuis;
