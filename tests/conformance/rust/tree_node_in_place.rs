impl Solution {
    pub fn increase(root: &mut Option<Rc<RefCell<TreeNode>>>, n: i32) {
        deed(n);
        visit(root);
    }
}

fn visit(root: &Option<Rc<RefCell<TreeNode>>>) {
    if let Some(node) = root {
        node.borrow_mut().val += 1;
        visit(&node.borrow().left);
        visit(&node.borrow().right);
    }
}
