//! Prints the complete matrix: `cargo run -p access --example matrix > crates/access/matrix.tsv`.

fn main() {
    print!("{}", access::matrix());
}
