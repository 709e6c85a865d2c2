// A map from each node to its copy, two passes. O(n) time and space.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<Node>>>;

impl Solution {
    pub fn copy_random_list(head: Link) -> Link {
        let mut copies: HashMap<*const RefCell<Node>, Rc<RefCell<Node>>> = HashMap::new();
        let mut at = head.clone();
        while let Some(node) = at {
            copies.insert(Rc::as_ptr(&node), Rc::new(RefCell::new(Node::new(node.borrow().val))));
            at = node.borrow().next.clone();
        }
        let copy = |link: &Link| link.as_ref().map(|node| copies[&Rc::as_ptr(node)].clone());
        let mut at = head.clone();
        while let Some(node) = at {
            let made = &copies[&Rc::as_ptr(&node)];
            made.borrow_mut().next = copy(&node.borrow().next);
            made.borrow_mut().random = copy(&node.borrow().random);
            at = node.borrow().next.clone();
        }
        copy(&head)
    }
}
