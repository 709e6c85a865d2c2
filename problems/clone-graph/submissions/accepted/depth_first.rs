// Depth-first, a copy for each value met. O(V + E) time, O(V) space.
impl Solution {
    pub fn clone_graph(node: Option<Rc<RefCell<Node>>>) -> Option<Rc<RefCell<Node>>> {
        let mut copies = HashMap::new();
        node.map(|node| copy(&node, &mut copies))
    }
}

fn copy(node: &Rc<RefCell<Node>>, copies: &mut HashMap<i32, Rc<RefCell<Node>>>) -> Rc<RefCell<Node>> {
    let val = node.borrow().val;
    if let Some(made) = copies.get(&val) {
        return made.clone();
    }
    let made = Rc::new(RefCell::new(Node::new(val)));
    copies.insert(val, made.clone());
    for neighbor in &node.borrow().neighbors {
        let other = copy(neighbor, copies);
        made.borrow_mut().neighbors.push(other);
    }
    made
}
