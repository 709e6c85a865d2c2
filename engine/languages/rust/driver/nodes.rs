//! Nodes. Their types are the problem's, and defined with the solution (it may implement traits for them); here is what does not
//! depend on them, in terms of positions.
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use crate::channel::refuse;
use crate::wire::{bad_answer, Reader, Wire, Writer};

const NONE: u32 = 0xffff_ffff;
const TWICE: &str = "a node appears twice in the returned tree";

/// A list node that owns the next one.
pub trait Linked: Sized {
    fn make(val: i32, next: Option<Box<Self>>) -> Self;
    fn val(&self) -> i32;
    fn next(&self) -> Option<&Self>;
}

impl<T: Linked> Wire for Option<Box<T>> {
    fn decode(from: &mut Reader) -> Self {
        let count = from.count();
        let mut head = None;
        for val in i32::decode_many(from, count).into_iter().rev() {
            head = Some(Box::new(T::make(val, head)));
        }
        head
    }
    fn encode(&self, to: &mut Writer) {
        // Brent: the hare is caught by a tortoise that is set down anew at each power of two. Only unsafe code makes such a list.
        let mut values = Vec::new();
        let mut lap = 1;
        let mut tortoise: *const T = std::ptr::null();
        let mut node = self.as_deref();
        while let Some(one) = node {
            if std::ptr::eq(one, tortoise) {
                bad_answer("the returned list has a cycle");
            }
            values.push(one.val());
            if values.len() == lap {
                tortoise = one;
                lap *= 2;
            }
            node = one.next();
        }
        values.encode(to);
    }
}

/// What the links of a node mean.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    List,   // next
    Random, // next, random
    Tree,   // left, right
    Next,   // left, right, next
    Quad,   // topLeft, topRight, bottomLeft, bottomRight; val holds both flags
    Graph,  // neighbors
    Nary,   // children
}

type Link<T> = Rc<RefCell<T>>;

/// A node that others may hold as well.
pub trait Shared: Sized {
    const KIND: Kind;
    fn make(val: i32) -> Self;
    fn val(&self) -> i32;
    fn links(&self, each: &mut dyn FnMut(Option<&Link<Self>>));
    fn link(&mut self, slot: usize, to: Link<Self>);
}

/// Nodes by position; all links of node i are links[starts[i]..starts[i + 1]].
#[derive(Default)]
struct Plan {
    values: Vec<i32>,
    starts: Vec<usize>,
    links: Vec<u32>,
}

impl Plan {
    fn links_of(&self, node: usize) -> &[u32] {
        &self.links[self.starts[node]..self.starts[node + 1]]
    }
    fn begin(&mut self, val: i32) {
        self.values.push(val);
        self.starts.push(self.links.len());
    }
    fn end(&mut self) {
        self.starts.push(self.links.len());
    }
}

fn read_val(from: &mut Reader, kind: Kind) -> i32 {
    if kind != Kind::Quad {
        return from.i32();
    }
    let is_leaf = from.byte();
    i32::from(is_leaf) << 1 | i32::from(from.byte())
}

fn write_val(to: &mut Writer, kind: Kind, val: i32) {
    if kind != Kind::Quad {
        return to.i32(val);
    }
    to.byte((val >> 1) as u8);
    to.byte((val & 1) as u8);
}

// Slots in level order; each node that is there has `width` more.
fn read_slots(from: &mut Reader, kind: Kind, width: usize) -> Plan {
    let count = from.count();
    let mut plan = Plan::default();
    let mut slots = vec![NONE; count.min(1)]; // what each slot holds
    for at in 0..count {
        if at >= slots.len() {
            refuse();
        }
        if from.byte() == 0 {
            continue;
        }
        slots[at] = plan.values.len() as u32;
        plan.values.push(read_val(from, kind));
        slots.resize(slots.len() + width, NONE);
    }
    let all = plan.values.len() * (width + usize::from(kind == Kind::Next));
    plan.links.reserve(all);
    for node in 0..plan.values.len() {
        plan.starts.push(plan.links.len());
        let first = 1 + node * width;
        plan.links.extend_from_slice(&slots[first..first + width]);
        if kind == Kind::Next {
            plan.links.push(NONE);
        }
    }
    plan.end();
    plan
}

fn read_list(from: &mut Reader) -> Plan {
    let count = from.count();
    let values = i32::decode_many(from, count);
    let links = (1..=count).map(|next| if next < count { next as u32 } else { NONE }).collect();
    Plan { values, starts: (0..=count).collect(), links }
}

fn read_many(from: &mut Reader, kind: Kind) -> Plan {
    let count = from.count();
    let mut plan = Plan::default();
    let mut child = 0;
    for node in 0..count {
        plan.begin(from.i32());
        if kind == Kind::Random {
            plan.links.push(if node + 1 < count { node as u32 + 1 } else { NONE });
            plan.links.push(from.u32());
            continue;
        }
        for _ in 0..from.count() {
            child += 1;
            plan.links.push(if kind == Kind::Graph { from.u32() } else { child });
        }
    }
    plan.end();
    plan
}

fn read_plan(from: &mut Reader, kind: Kind) -> Plan {
    let plan = match kind {
        Kind::List => read_list(from),
        Kind::Tree | Kind::Next => read_slots(from, kind, 2),
        Kind::Quad => read_slots(from, kind, 4),
        Kind::Random | Kind::Graph | Kind::Nary => read_many(from, kind),
    };
    let count = plan.values.len() as u32;
    if plan.links.iter().any(|&link| link != NONE && link >= count) {
        refuse();
    }
    plan
}

fn build<T: Shared>(plan: &Plan) -> Option<Link<T>> {
    let nodes: Vec<Link<T>> = plan.values.iter().map(|&val| Rc::new(RefCell::new(T::make(val)))).collect();
    for (at, node) in nodes.iter().enumerate() {
        let mut node = node.borrow_mut();
        for (slot, &link) in plan.links_of(at).iter().enumerate() {
            if link != NONE {
                node.link(slot, nodes[link as usize].clone());
            }
        }
    }
    nodes.into_iter().next()
}

// All nodes that can be reached, level by level.
fn survey<T: Shared>(first: Option<&Link<T>>) -> (Plan, Vec<Link<T>>) {
    let mut plan = Plan::default();
    let mut nodes: Vec<Link<T>> = first.cloned().into_iter().collect();
    let mut positions: HashMap<*const RefCell<T>, u32> = nodes.iter().map(|node| (Rc::as_ptr(node), 0)).collect();
    let mut at = 0;
    while at < nodes.len() {
        let node = nodes[at].clone();
        let node = node.borrow();
        plan.begin(node.val());
        node.links(&mut |link| {
            let position = link.map_or(NONE, |link| {
                *positions.entry(Rc::as_ptr(link)).or_insert_with(|| {
                    nodes.push(link.clone());
                    nodes.len() as u32 - 1
                })
            });
            plan.links.push(position);
        });
        at += 1;
    }
    plan.end();
    (plan, nodes)
}

fn write_list(plan: &Plan, kind: Kind, to: &mut Writer) {
    let count = plan.values.len();
    let mut order = Vec::new(); // nodes as the links `next` lead
    let mut places = vec![NONE; count];
    let mut node = if count == 0 { NONE } else { 0 };
    while node != NONE {
        if places[node as usize] != NONE {
            bad_answer("the returned list has a cycle");
        }
        places[node as usize] = order.len() as u32;
        order.push(node as usize);
        node = plan.links_of(node as usize)[0];
    }
    to.count(order.len());
    for &node in &order {
        to.i32(plan.values[node]);
        if kind != Kind::Random {
            continue;
        }
        match plan.links_of(node)[1] {
            NONE => to.u32(NONE),
            random if places[random as usize] == NONE => bad_answer("a random pointer of the returned list leads out of it"),
            random => to.u32(places[random as usize]),
        }
    }
}

// In a tree each node is linked to once, and the root never.
fn check_tree(plan: &Plan) {
    let mut seen = vec![false; plan.values.len()];
    if let Some(root) = seen.first_mut() {
        *root = true;
    }
    for &link in plan.links.iter().filter(|&&link| link != NONE) {
        if std::mem::replace(&mut seen[link as usize], true) {
            bad_answer(TWICE);
        }
    }
}

fn write_slots(plan: &Plan, kind: Kind, to: &mut Writer) {
    check_tree(plan);
    let mut slots = vec![if plan.values.is_empty() { NONE } else { 0 }];
    slots.extend_from_slice(&plan.links); // in level order, since the nodes are
    while slots.last() == Some(&NONE) {
        slots.pop();
    }
    to.count(slots.len());
    for slot in slots {
        to.byte(u8::from(slot != NONE));
        if slot != NONE {
            write_val(to, kind, plan.values[slot as usize]);
        }
    }
}

fn write_many(plan: &Plan, kind: Kind, to: &mut Writer) {
    if kind == Kind::Nary {
        check_tree(plan);
    }
    to.count(plan.values.len());
    for (node, &val) in plan.values.iter().enumerate() {
        let links = plan.links_of(node);
        to.i32(val);
        to.count(links.len());
        if kind == Kind::Graph {
            links.iter().for_each(|&link| to.u32(link));
        }
    }
}

// The levels as the links `next` tell them.
fn write_levels(plan: &Plan, to: &mut Writer) {
    let mut levels: Vec<Vec<i32>> = Vec::new();
    let mut seen = vec![false; plan.values.len()];
    let mut first = if plan.values.is_empty() { NONE } else { 0 };
    while first != NONE {
        let mut level = Vec::new();
        let mut node = std::mem::replace(&mut first, NONE);
        while node != NONE {
            if std::mem::replace(&mut seen[node as usize], true) {
                bad_answer("a node is met twice along the links next");
            }
            level.push(plan.values[node as usize]);
            if level.len() > 1_000_000 {
                bad_answer("a level of the returned tree has more than a million nodes");
            }
            let links = plan.links_of(node as usize);
            if first == NONE {
                first = if links[0] != NONE { links[0] } else { links[1] };
            }
            node = links[2];
        }
        levels.push(level);
    }
    levels.encode(to);
}

fn write_plan(plan: &Plan, kind: Kind, to: &mut Writer) {
    match kind {
        Kind::List | Kind::Random => write_list(plan, kind, to),
        Kind::Tree | Kind::Quad => write_slots(plan, kind, to),
        Kind::Graph | Kind::Nary => write_many(plan, kind, to),
        Kind::Next => write_levels(plan, to),
    }
}

impl<T: Shared> Wire for Option<Link<T>> {
    fn decode(from: &mut Reader) -> Self {
        build(&read_plan(from, T::KIND))
    }
    fn encode(&self, to: &mut Writer) {
        write_plan(&survey(self.as_ref()).0, T::KIND, to);
    }
}

/// The nodes of a parameter, for what refers to them.
pub fn keep<T: Shared>(parameter: &Option<Link<T>>) -> Vec<Link<T>> {
    survey(parameter.as_ref()).1
}

/// The node that a parameter refers to.
pub fn refer<T: Shared>(position: u32, nodes: &[Link<T>]) -> Option<Link<T>> {
    nodes.get(position as usize).cloned()
}

/// After the last node of a list comes a node of another.
pub fn join<T: Shared>(position: u32, list: &[Link<T>], to: &[Link<T>]) {
    if let (Some(last), Some(next)) = (list.last(), to.get(position as usize)) {
        last.borrow_mut().link(0, next.clone());
    }
}

/// Writes which of the nodes the result is.
pub fn reference<T: Shared>(result: &Option<Link<T>>, nodes: &[Link<T>], to: &mut Writer) {
    let position = match result {
        None => NONE,
        Some(node) => match nodes.iter().position(|other| Rc::ptr_eq(node, other)) {
            Some(position) => position as u32,
            None => bad_answer("the returned node is not one of those that were given"),
        },
    };
    to.u32(position);
}

/// A copy has no node of the original in it.
pub fn check_copy<T: Shared>(copy: &Option<Link<T>>, originals: &[Link<T>]) {
    let known: HashMap<*const RefCell<T>, ()> = originals.iter().map(|node| (Rc::as_ptr(node), ())).collect();
    if survey(copy.as_ref()).1.iter().any(|node| known.contains_key(&Rc::as_ptr(node))) {
        bad_answer("the returned copy has a node of the original in it");
    }
}
