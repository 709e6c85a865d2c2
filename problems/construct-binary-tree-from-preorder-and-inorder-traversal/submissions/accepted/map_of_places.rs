// Recursion over in-order ranges; a map gives each root's place. O(n) time, O(n) space.
impl Solution {
    pub fn build_tree(preorder: Vec<i32>, inorder: Vec<i32>) -> Option<Rc<RefCell<TreeNode>>> {
        let place: HashMap<i32, usize> = inorder.iter().enumerate().map(|(i, &value)| (value, i)).collect();
        Self::build(&mut preorder.iter(), &place, 0, inorder.len())
    }

    fn build(
        values: &mut std::slice::Iter<i32>,
        place: &HashMap<i32, usize>,
        low: usize,
        high: usize,
    ) -> Option<Rc<RefCell<TreeNode>>> {
        if low == high {
            return None;
        }
        let mut node = TreeNode::new(*values.next()?);
        let middle = place[&node.val];
        node.left = Self::build(values, place, low, middle);
        node.right = Self::build(values, place, middle + 1, high);
        Some(Rc::new(RefCell::new(node)))
    }
}
