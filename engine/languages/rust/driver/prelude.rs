//! What a solution finds without a `use`. It comes by a glob, so that what a solution defines or imports itself goes before.
pub use std::cell::{Cell, Ref, RefCell, RefMut};
pub use std::cmp::{max, min, Ordering, Reverse};
pub use std::collections::*;
pub use std::rc::{Rc, Weak};
