// tree_node: types of its own with names that are given in other problems, and of the prelude
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Default)]
struct Node {
    children: [Option<Box<Node>>; 26],
}
#[derive(Debug, Clone)]
enum ListNode {
    Nil,
    Cons(i32, Box<ListNode>),
}
struct Interval(i32, i32);

fn min<T: PartialOrd>(a: T, b: T) -> T {
    if a < b { a } else { b }
}

impl Solution {
    pub fn invert_tree(root: Option<Rc<RefCell<TreeNode>>>, n: i32) -> Option<Rc<RefCell<TreeNode>>> {
        let mut trail = ListNode::Nil;
        if let Some(node) = root.as_ref() {
            let node = &mut *node.borrow_mut();
            trail = ListNode::Cons(min(node.val, 3), Box::new(trail));
            let (left, right) = (node.left.take(), node.right.take());
            node.left = Self::invert_tree(right, n);
            node.right = Self::invert_tree(left, n);
        }
        let _ = (Node::default().children, Interval(1, 2), format!("{:?}", trail));
        root
    }
}
