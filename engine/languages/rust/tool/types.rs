//! The types that a solution is given, and how the driver reads and writes them. `SHARED` stands for a node that others hold too.

/// What there is to know of a type.
pub struct Definition {
    pub key: &'static str,  // as the task has it
    pub name: &'static str, // of the type
    pub text: &'static str,
    pub codec: &'static str,
}

/// A list node that no other list has a part in is owned by the one before.
pub const OWNED_LIST: Definition = Definition {
    key: "ListNode",
    name: "ListNode",
    text: "#[derive(PartialEq, Eq, Clone, Debug)]
pub struct ListNode { pub val: i32, pub next: Option<Box<ListNode>> }
impl ListNode {
    #[inline]
    pub fn new(val: i32) -> Self { ListNode { next: None, val } }
}
",
    codec: "impl rehearse_driver::Linked for ListNode {
    fn make(val: i32, next: Option<Box<Self>>) -> Self { ListNode { val, next } }
    fn val(&self) -> i32 { self.val }
    fn next(&self) -> Option<&Self> { self.next.as_deref() }
}
",
};

pub const SHARED_LIST: Definition = Definition {
    key: "ListNode",
    name: "ListNode",
    text: "#[derive(PartialEq, Eq, Clone, Debug)]
pub struct ListNode { pub val: i32, pub next: SHARED<ListNode> }
impl ListNode {
    #[inline]
    pub fn new(val: i32) -> Self { ListNode { next: None, val } }
}
",
    codec: "impl rehearse_driver::Shared for ListNode {
    const KIND: rehearse_driver::Kind = rehearse_driver::Kind::List;
    fn make(val: i32) -> Self { ListNode { val, next: None } }
    fn val(&self) -> i32 { self.val }
    fn links(&self, each: &mut dyn FnMut(Option<&LINK<Self>>)) { each(self.next.as_ref()); }
    fn link(&mut self, _: usize, to: LINK<Self>) { self.next = Some(to); }
}
",
};

pub const OTHERS: [Definition; 8] = [
    Definition {
        key: "TreeNode",
        name: "TreeNode",
        text: "#[derive(Debug, PartialEq, Eq)]
pub struct TreeNode { pub val: i32, pub left: SHARED<TreeNode>, pub right: SHARED<TreeNode> }
impl TreeNode {
    #[inline]
    pub fn new(val: i32) -> Self { TreeNode { val, left: None, right: None } }
}
",
        codec: "impl rehearse_driver::Shared for TreeNode {
    const KIND: rehearse_driver::Kind = rehearse_driver::Kind::Tree;
    fn make(val: i32) -> Self { TreeNode { val, left: None, right: None } }
    fn val(&self) -> i32 { self.val }
    fn links(&self, each: &mut dyn FnMut(Option<&LINK<Self>>)) { each(self.left.as_ref()); each(self.right.as_ref()); }
    fn link(&mut self, slot: usize, to: LINK<Self>) { *(if slot == 0 { &mut self.left } else { &mut self.right }) = Some(to); }
}
",
    },
    Definition {
        key: "Node random",
        name: "Node",
        text: "#[derive(Debug)]
pub struct Node { pub val: i32, pub next: SHARED<Node>, pub random: SHARED<Node> }
impl Node {
    #[inline]
    pub fn new(val: i32) -> Self { Node { val, next: None, random: None } }
}
",
        codec: "impl rehearse_driver::Shared for Node {
    const KIND: rehearse_driver::Kind = rehearse_driver::Kind::Random;
    fn make(val: i32) -> Self { Node { val, next: None, random: None } }
    fn val(&self) -> i32 { self.val }
    fn links(&self, each: &mut dyn FnMut(Option<&LINK<Self>>)) { each(self.next.as_ref()); each(self.random.as_ref()); }
    fn link(&mut self, slot: usize, to: LINK<Self>) { *(if slot == 0 { &mut self.next } else { &mut self.random }) = Some(to); }
}
",
    },
    Definition {
        key: "Node neighbors",
        name: "Node",
        text: "#[derive(Debug)]
pub struct Node { pub val: i32, pub neighbors: Vec<LINK<Node>> }
impl Node {
    #[inline]
    pub fn new(val: i32) -> Self { Node { val, neighbors: Vec::new() } }
}
",
        codec: "impl rehearse_driver::Shared for Node {
    const KIND: rehearse_driver::Kind = rehearse_driver::Kind::Graph;
    fn make(val: i32) -> Self { Node { val, neighbors: Vec::new() } }
    fn val(&self) -> i32 { self.val }
    fn links(&self, each: &mut dyn FnMut(Option<&LINK<Self>>)) { for one in &self.neighbors { each(Some(one)); } }
    fn link(&mut self, _: usize, to: LINK<Self>) { self.neighbors.push(to); }
}
",
    },
    Definition {
        key: "Node children",
        name: "Node",
        text: "#[derive(Debug)]
pub struct Node { pub val: i32, pub children: Vec<LINK<Node>> }
impl Node {
    #[inline]
    pub fn new(val: i32) -> Self { Node { val, children: Vec::new() } }
}
",
        codec: "impl rehearse_driver::Shared for Node {
    const KIND: rehearse_driver::Kind = rehearse_driver::Kind::Nary;
    fn make(val: i32) -> Self { Node { val, children: Vec::new() } }
    fn val(&self) -> i32 { self.val }
    fn links(&self, each: &mut dyn FnMut(Option<&LINK<Self>>)) { for one in &self.children { each(Some(one)); } }
    fn link(&mut self, _: usize, to: LINK<Self>) { self.children.push(to); }
}
",
    },
    Definition {
        key: "Node next",
        name: "Node",
        text: "#[derive(Debug)]
pub struct Node { pub val: i32, pub left: SHARED<Node>, pub right: SHARED<Node>, pub next: SHARED<Node> }
impl Node {
    #[inline]
    pub fn new(val: i32) -> Self { Node { val, left: None, right: None, next: None } }
}
",
        codec: "impl rehearse_driver::Shared for Node {
    const KIND: rehearse_driver::Kind = rehearse_driver::Kind::Next;
    fn make(val: i32) -> Self { Node { val, left: None, right: None, next: None } }
    fn val(&self) -> i32 { self.val }
    fn links(&self, each: &mut dyn FnMut(Option<&LINK<Self>>)) {
        each(self.left.as_ref());
        each(self.right.as_ref());
        each(self.next.as_ref());
    }
    fn link(&mut self, slot: usize, to: LINK<Self>) {
        *(match slot { 0 => &mut self.left, 1 => &mut self.right, _ => &mut self.next }) = Some(to);
    }
}
",
    },
    Definition {
        key: "Node quad",
        name: "Node",
        text: "#[derive(Debug)]
pub struct Node {
    pub val: bool,
    pub is_leaf: bool,
    pub top_left: SHARED<Node>,
    pub top_right: SHARED<Node>,
    pub bottom_left: SHARED<Node>,
    pub bottom_right: SHARED<Node>,
}
impl Node {
    #[inline]
    pub fn new(val: bool, is_leaf: bool) -> Self {
        Node { val, is_leaf, top_left: None, top_right: None, bottom_left: None, bottom_right: None }
    }
}
",
        codec: "impl rehearse_driver::Shared for Node {
    const KIND: rehearse_driver::Kind = rehearse_driver::Kind::Quad;
    fn make(val: i32) -> Self {
        Node { val: val & 1 != 0, is_leaf: val & 2 != 0, top_left: None, top_right: None, bottom_left: None, bottom_right: None }
    }
    fn val(&self) -> i32 { i32::from(self.is_leaf) << 1 | i32::from(self.val) }
    fn links(&self, each: &mut dyn FnMut(Option<&LINK<Self>>)) {
        each(self.top_left.as_ref());
        each(self.top_right.as_ref());
        each(self.bottom_left.as_ref());
        each(self.bottom_right.as_ref());
    }
    fn link(&mut self, slot: usize, to: LINK<Self>) {
        *(match slot {
            0 => &mut self.top_left,
            1 => &mut self.top_right,
            2 => &mut self.bottom_left,
            _ => &mut self.bottom_right,
        }) = Some(to);
    }
}
",
    },
    Definition {
        key: "NestedInteger",
        name: "NestedInteger",
        text: "#[derive(Debug, PartialEq, Eq, Clone)]
pub enum NestedInteger { Int(i32), List(Vec<NestedInteger>) }
",
        codec: "impl rehearse_driver::Wire for NestedInteger {
    fn decode(from: &mut rehearse_driver::Reader) -> Self {
        if from.byte() == 0 { return NestedInteger::Int(from.i32()); }
        NestedInteger::List(rehearse_driver::Wire::decode(from))
    }
    fn encode(&self, to: &mut rehearse_driver::Writer) {
        match self {
            NestedInteger::Int(value) => { to.byte(0); to.i32(*value); }
            NestedInteger::List(list) => { to.byte(1); rehearse_driver::Wire::encode(list, to); }
        }
    }
}
",
    },
    Definition {
        key: "Interval",
        name: "Interval",
        text: "#[derive(Debug, PartialEq, Eq, Clone)]
pub struct Interval { pub start: i32, pub end: i32 }
impl Interval {
    #[inline]
    pub fn new(start: i32, end: i32) -> Self { Interval { start, end } }
}
",
        codec: "impl rehearse_driver::Wire for Interval {
    fn decode(from: &mut rehearse_driver::Reader) -> Self {
        let start = from.i32();
        Interval { start, end: from.i32() }
    }
    fn encode(&self, to: &mut rehearse_driver::Writer) { to.i32(self.start); to.i32(self.end); }
}
",
    },
];

/// With the full names of what the placeholders stand for: a solution may have other things of these names.
pub fn spelled(text: &str) -> String {
    const LINK: &str = "::std::rc::Rc<::std::cell::RefCell";
    // SHARED<T> is Option<Rc<RefCell<T>>>: every "<T>" after a placeholder closes what it opens.
    let mut result = String::new();
    let mut rest = text;
    while let Some((at, is_shared)) = find(rest) {
        result.push_str(&rest[..at]);
        let open = at + if is_shared { "SHARED".len() } else { "LINK".len() };
        let end = open + rest[open..].find('>').unwrap_or(0) + 1;
        if is_shared {
            result.push_str("::std::option::Option<");
        }
        result.push_str(LINK);
        result.push_str(&rest[open..end]);
        result.push_str(if is_shared { ">>" } else { ">" });
        rest = &rest[end..];
    }
    result + rest
}

fn find(text: &str) -> Option<(usize, bool)> {
    let shared = text.find("SHARED<");
    let link = text.find("LINK<");
    match (shared, link) {
        (Some(a), Some(b)) if a < b => Some((a, true)),
        (_, Some(b)) => Some((b, false)),
        (Some(a), None) => Some((a, true)),
        (None, None) => None,
    }
}

/// A type of the signature as the glue writes it.
pub fn rust_type(declared: &str, joins_lists: bool) -> String {
    if let Some(element) = declared.strip_suffix("[]") {
        return format!("::std::vec::Vec<{}>", rust_type(element, joins_lists));
    }
    if let Some(element) = declared.strip_prefix("list<").and_then(|rest| rest.strip_suffix('>')) {
        return format!("::std::vec::Vec<{}>", rust_type(element, joins_lists));
    }
    match declared {
        "void" => "()".into(),
        "boolean" => "bool".into(),
        "integer" => "i32".into(),
        "long" => "i64".into(),
        "double" => "f64".into(),
        "character" => "char".into(),
        "string" => "::std::string::String".into(),
        "ListNode" if !joins_lists => "::std::option::Option<::std::boxed::Box<ListNode>>".into(),
        "ListNode" | "TreeNode" => spelled(&format!("SHARED<{declared}>")),
        name if name.starts_with("Node<") => spelled("SHARED<Node>"),
        name => name.into(),
    }
}
