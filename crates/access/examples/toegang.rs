//! Prints the page of the documentation: `cargo run -p access --example toegang > docs/toegang.md`.

fn main() {
    print!("{}", access::toegang());
}
