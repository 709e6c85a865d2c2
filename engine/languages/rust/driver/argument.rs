//! An argument is handed over as the solution declares it: by value, borrowed, or borrowed to be changed.
use crate::wire::{bad_answer, Wire, Writer};

pub struct Slot<T>(pub Option<T>);

/// How the parameter is declared decides what this gives.
pub trait Pass<'a, As> {
    fn pass(&'a mut self) -> As;
}

impl<T> Slot<T> {
    fn held(&mut self) -> &mut T {
        self.0.as_mut().expect("an argument is handed over once")
    }
}

impl<'a, T> Pass<'a, T> for Slot<T> {
    fn pass(&'a mut self) -> T {
        self.0.take().expect("an argument is handed over once")
    }
}
impl<'a, T> Pass<'a, &'a mut T> for Slot<T> {
    fn pass(&'a mut self) -> &'a mut T {
        self.held()
    }
}
impl<'a, T> Pass<'a, &'a T> for Slot<T> {
    fn pass(&'a mut self) -> &'a T {
        self.held()
    }
}
impl<'a, T> Pass<'a, &'a mut [T]> for Slot<Vec<T>> {
    fn pass(&'a mut self) -> &'a mut [T] {
        self.held().as_mut_slice()
    }
}
impl<'a, T> Pass<'a, &'a [T]> for Slot<Vec<T>> {
    fn pass(&'a mut self) -> &'a [T] {
        self.held().as_slice()
    }
}
impl<'a> Pass<'a, &'a str> for Slot<String> {
    fn pass(&'a mut self) -> &'a str {
        self.held().as_str()
    }
}

impl<T: Wire> Slot<T> {
    /// What the call left of it.
    pub fn encode(&self, to: &mut Writer) {
        match &self.0 {
            Some(value) => value.encode(to),
            None => bad_answer("the parameter that is compared was taken by value: declare it as &mut"),
        }
    }
}
