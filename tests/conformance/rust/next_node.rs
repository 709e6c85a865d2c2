impl Solution {
    pub fn connect(root: Option<Rc<RefCell<Node>>>, n: i32) -> Option<Rc<RefCell<Node>>> {
        deed(n);
        let mut level: Vec<Rc<RefCell<Node>>> = root.iter().cloned().collect();
        while !level.is_empty() {
            for pair in level.windows(2) {
                pair[0].borrow_mut().next = Some(pair[1].clone());
            }
            let mut below = Vec::new();
            for node in &level {
                below.extend(node.borrow().left.clone());
                below.extend(node.borrow().right.clone());
            }
            level = below;
        }
        root
    }
}
