// integer_array: imports that the prelude has as well, one by one, in groups and by a glob
use std::cell::RefCell;
use std::cmp::{self, Ordering, Reverse};
use std::collections::{BTreeMap, BinaryHeap, HashMap as Map, HashSet};
use std::collections::*;
use std::rc::Rc;

impl Solution {
    pub fn reversed(nums: Vec<i32>, n: i32) -> Vec<i32> {
        let mut heap = BinaryHeap::new();
        for (i, &x) in nums.iter().enumerate() {
            heap.push((i, x));
        }
        let mut places: Map<i32, Vec<usize>> = Map::new();
        let mut answer = vec![];
        while let Some((i, x)) = heap.pop() {
            places.entry(x).or_default().push(cmp::min(i, nums.len()));
            answer.push(x);
        }
        let _: (VecDeque<i32>, Option<Reverse<Ordering>>) = (VecDeque::new(), None);
        answer
    }
}
