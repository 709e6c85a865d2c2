use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

impl Solution {
    pub fn detect_cycle(head: Option<Rc<RefCell<ListNode>>>, n: i32) -> Option<Rc<RefCell<ListNode>>> {
        deed(n);
        let mut seen = HashSet::new();
        let mut at = head;
        while let Some(node) = at {
            if !seen.insert(Rc::as_ptr(&node)) {
                return Some(node);
            }
            at = node.borrow().next.clone();
        }
        None
    }
}
