//! The kit from outside: as a browser sees it.

mod bladzijden;
mod concepten;
mod grenzen;
mod koppen;
mod routes;
mod steun;
