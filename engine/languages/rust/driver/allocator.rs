//! Tells the judge of memory that there is not, where Rust would only abort.
use std::alloc::{GlobalAlloc, Layout, System};

use crate::case;

pub struct Allocator;

// What asks for more than any machine gives is a bug, and gets the panic or the abort that Rust has for it.
const MOST: usize = 1 << 46;

fn check(pointer: *mut u8, size: usize) -> *mut u8 {
    if pointer.is_null() && size < MOST {
        case::lack_memory();
    }
    pointer
}

unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        check(unsafe { System.alloc(layout) }, layout.size())
    }
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        check(unsafe { System.alloc_zeroed(layout) }, layout.size())
    }
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        check(unsafe { System.realloc(pointer, layout, size) }, size)
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;
