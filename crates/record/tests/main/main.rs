//! What is written down can be read, keeps its form, and says nothing about a person in the open.

mod canary;
mod codes;
mod destroyed;
mod faults;
mod golden;
mod kinds;
mod properties;
mod rooms;
mod samples;
