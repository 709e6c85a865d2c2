// Breadth first, one vector of nodes for each level. O(n) time, O(n) space.
impl Solution {
    pub fn zigzag_level_order(root: Option<Rc<RefCell<TreeNode>>>) -> Vec<Vec<i32>> {
        let mut rows: Vec<Vec<i32>> = Vec::new();
        let mut level: Vec<Rc<RefCell<TreeNode>>> = root.into_iter().collect();
        while !level.is_empty() {
            let mut row = Vec::new();
            let mut below = Vec::new();
            for node in &level {
                let node = node.borrow();
                row.push(node.val);
                below.extend(node.left.clone());
                below.extend(node.right.clone());
            }
            if rows.len() % 2 == 1 {
                row.reverse();
            }
            rows.push(row);
            level = below;
        }
        rows
    }
}
