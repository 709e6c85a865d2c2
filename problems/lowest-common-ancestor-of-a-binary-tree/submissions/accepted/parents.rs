// Writes down all nodes with their parents' positions, then climbs. O(n) time, O(n) space.
impl Solution {
    pub fn lowest_common_ancestor(
        root: Option<Rc<RefCell<TreeNode>>>,
        p: Option<Rc<RefCell<TreeNode>>>,
        q: Option<Rc<RefCell<TreeNode>>>,
    ) -> Option<Rc<RefCell<TreeNode>>> {
        let (p, q) = (p?, q?);
        let mut nodes = vec![(root?, 0)];
        let (mut a, mut b) = (0, 0);
        let mut i = 0;
        while i < nodes.len() {
            let node = nodes[i].0.clone();
            if Rc::ptr_eq(&node, &p) {
                a = i;
            }
            if Rc::ptr_eq(&node, &q) {
                b = i;
            }
            let node = node.borrow();
            for child in [&node.left, &node.right] {
                if let Some(child) = child {
                    nodes.push((child.clone(), i));
                }
            }
            i += 1;
        }
        while a != b {
            if a > b {
                a = nodes[a].1;
            } else {
                b = nodes[b].1;
            }
        }
        Some(nodes[a].0.clone())
    }
}
