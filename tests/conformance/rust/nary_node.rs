impl Solution {
    pub fn plus_one(root: Option<Rc<RefCell<Node>>>, n: i32) -> Option<Rc<RefCell<Node>>> {
        deed(n);
        let mut queue: VecDeque<Rc<RefCell<Node>>> = root.iter().cloned().collect();
        while let Some(node) = queue.pop_front() {
            node.borrow_mut().val += 1;
            queue.extend(node.borrow().children.iter().cloned());
        }
        root
    }
}
