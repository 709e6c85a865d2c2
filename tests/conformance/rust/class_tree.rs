struct BSTIterator {
    stack: Vec<Rc<RefCell<TreeNode>>>,
}

impl BSTIterator {
    fn new(root: Option<Rc<RefCell<TreeNode>>>, n: i32) -> Self {
        deed(n);
        let mut it = BSTIterator { stack: Vec::new() };
        it.push(root);
        it
    }

    fn push(&mut self, mut root: Option<Rc<RefCell<TreeNode>>>) {
        while let Some(node) = root {
            root = node.borrow().left.clone();
            self.stack.push(node);
        }
    }

    fn next(&mut self, n: i32) -> i32 {
        deed(n);
        let top = self.stack.pop().unwrap();
        let right = top.borrow().right.clone();
        self.push(right);
        let val = top.borrow().val;
        val
    }

    fn has_next(&self, n: i32) -> bool {
        deed(n);
        !self.stack.is_empty()
    }
}
