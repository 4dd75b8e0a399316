//! The proof, at compile time, that a handler declares its permission.

use super::Toegang;
use access::Handeling;

/// The arguments of a handler whose first one is a [`Toegang<A>`](Toegang).
#[diagnostic::on_unimplemented(
    message = "this handler does not say who may use it",
    label = "the first argument must be `Toegang<A>`, with an act of `access::handeling`",
    note = "a page for everybody takes `Toegang<access::handeling::Openbaar>`"
)]
pub trait Verklaard {
    /// The act that the route asks for.
    type Handeling: Handeling;
}

macro_rules! verklaard {
    ($($more:ident)*) => {
        impl<M, A: Handeling $(, $more)*> Verklaard for (M, Toegang<A>, $($more,)*) {
            type Handeling = A;
        }
    };
}
verklaard!();
verklaard!(T2);
verklaard!(T2 T3);
verklaard!(T2 T3 T4);
verklaard!(T2 T3 T4 T5);
verklaard!(T2 T3 T4 T5 T6);
verklaard!(T2 T3 T4 T5 T6 T7);
verklaard!(T2 T3 T4 T5 T6 T7 T8);
