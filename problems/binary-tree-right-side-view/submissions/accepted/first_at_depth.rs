// Depth first, right before left; the first node at each depth is seen. O(n) time, O(h) space.
impl Solution {
    pub fn right_side_view(root: Option<Rc<RefCell<TreeNode>>>) -> Vec<i32> {
        let mut view = Vec::new();
        Self::walk(&root, 0, &mut view);
        view
    }

    fn walk(node: &Option<Rc<RefCell<TreeNode>>>, depth: usize, view: &mut Vec<i32>) {
        if let Some(node) = node {
            let node = node.borrow();
            if depth == view.len() {
                view.push(node.val);
            }
            Self::walk(&node.right, depth + 1, view);
            Self::walk(&node.left, depth + 1, view);
        }
    }
}
