use std::rc::Rc;
use std::cell::RefCell;
impl Solution {
    pub fn lowest_common_ancestor(
        root: Option<Rc<RefCell<TreeNode>>>,
        p: Option<Rc<RefCell<TreeNode>>>,
        q: Option<Rc<RefCell<TreeNode>>>,
        n: i32,
    ) -> Option<Rc<RefCell<TreeNode>>> {
        deed(n);
        Self::lowest(root, p.as_ref()?, q.as_ref()?)
    }

    fn lowest(
        root: Option<Rc<RefCell<TreeNode>>>,
        p: &Rc<RefCell<TreeNode>>,
        q: &Rc<RefCell<TreeNode>>,
    ) -> Option<Rc<RefCell<TreeNode>>> {
        let node = root?;
        if Rc::ptr_eq(&node, p) || Rc::ptr_eq(&node, q) {
            return Some(node);
        }
        let left = Self::lowest(node.borrow().left.clone(), p, q);
        let right = Self::lowest(node.borrow().right.clone(), p, q);
        if left.is_some() && right.is_some() {
            return Some(node);
        }
        left.or(right)
    }
}
