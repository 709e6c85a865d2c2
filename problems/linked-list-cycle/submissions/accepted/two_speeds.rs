// A slow and a fast pointer. O(n) time, O(1) space.
type Link = Option<Rc<RefCell<ListNode>>>;

fn step(link: &Link) -> Link {
    link.as_ref().and_then(|node| node.borrow().next.clone())
}

impl Solution {
    pub fn has_cycle(head: Option<Rc<RefCell<ListNode>>>) -> bool {
        let (mut slow, mut fast) = (head.clone(), head);
        loop {
            fast = step(&step(&fast));
            slow = step(&slow);
            match (&slow, &fast) {
                (Some(a), Some(b)) if Rc::ptr_eq(a, b) => return true,
                (_, None) => return false,
                _ => {}
            }
        }
    }
}
