//! The part of the driver that is the same for every problem: frames, cases, panics (engine/languages/README.md). It is compiled
//! ahead, as are the codecs of all that needs no type of the problem.
pub mod allocator;
pub mod argument;
pub mod case;
pub mod channel;
pub mod nodes;
pub mod prelude;
pub mod wire;

pub use argument::Slot;
pub use case::{serve, Case};
pub use channel::{call_judge, refuse, NO_OBJECT};
pub use nodes::{check_copy, join, keep, reference, refer, Kind, Linked, Shared};
pub use wire::{Reader, Wire, Writer};
