impl Solution {
    pub fn get_intersection_node(
        head_a: Option<Rc<RefCell<ListNode>>>,
        head_b: Option<Rc<RefCell<ListNode>>>,
        n: i32,
    ) -> Option<Rc<RefCell<ListNode>>> {
        deed(n);
        let mut of_a = HashSet::new();
        let mut at = head_a;
        while let Some(node) = at {
            of_a.insert(node.as_ptr());
            at = node.borrow().next.clone();
        }
        let mut at = head_b;
        while let Some(node) = at {
            if of_a.contains(&node.as_ptr()) {
                return Some(node);
            }
            at = node.borrow().next.clone();
        }
        None
    }
}
