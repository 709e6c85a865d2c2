struct Echo {
    calls: i32,
}

impl Echo {
    fn new(name: String, sizes: Vec<i32>) -> Self {
        print!("{} {}", name, sizes.len());
        Echo { calls: 0 }
    }
    fn a_boolean(&self, x: bool) -> bool { x }
    fn an_integer(&self, x: i32) -> i32 { x }
    fn a_long(&self, x: i64) -> i64 { x }
    fn a_double(&self, x: f64) -> f64 { x }
    fn a_character(&self, x: char) -> char { x }
    fn a_string(&self, x: String) -> String { x }
    fn integers(&self, x: &[i32]) -> Vec<i32> { x.to_vec() }
    fn longs(&mut self, x: Vec<i64>) -> Vec<i64> { x }
    fn doubles(&self, x: &mut Vec<f64>) -> Vec<f64> { std::mem::take(x) }
    fn booleans(self: &Self, x: Vec<bool>) -> Vec<bool> { x }
    fn grid(&self, x: Vec<Vec<char>>) -> Vec<Vec<char>> { x }
    fn words(&self, x: Vec<Vec<String>>) -> Vec<Vec<String>> { x }
    fn a_list(&self, x: Option<Box<ListNode>>) -> Option<Box<ListNode>> { x }
    fn a_tree(&self, x: Option<Rc<RefCell<TreeNode>>>) -> Option<Rc<RefCell<TreeNode>>> { x }
    fn lists(&self, x: Vec<Option<Box<ListNode>>>) -> Vec<Option<Box<ListNode>>> { x }
    fn nested(&self, x: Vec<NestedInteger>) -> Vec<NestedInteger> { x }
    fn intervals(&self, x: Vec<Interval>) -> Vec<Interval> { x }
    fn nothing(&mut self) { self.calls += 1; }
    fn cycle(&self) -> Option<Box<ListNode>> {
        let head = Box::into_raw(Box::new(ListNode::new(1)));
        unsafe {
            (*head).next = Some(Box::new(ListNode { val: 2, next: Some(Box::from_raw(head)) }));
            Some(Box::from_raw(head)) // a second owner: nothing but unsafe code can make it
        }
    }
    fn twice(&self) -> Option<Rc<RefCell<TreeNode>>> {
        let node = Some(Rc::new(RefCell::new(TreeNode::new(1))));
        let root = TreeNode { val: 0, left: node.clone(), right: node };
        Some(Rc::new(RefCell::new(root)))
    }
}
