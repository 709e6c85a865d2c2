impl Solution {
    pub fn children(root: Option<Rc<RefCell<TreeNode>>>, n: i32) -> Vec<Option<Rc<RefCell<TreeNode>>>> {
        deed(n);
        let mut result = Vec::new();
        if let Some(node) = root {
            for child in [node.borrow().left.clone(), node.borrow().right.clone()] {
                if child.is_some() {
                    result.push(child);
                }
            }
        }
        result
    }
}
