// integer_lists_in: an attribute of the file, struct Solution, a main function for trying out, tests
#![allow(dead_code)]
#![allow(unused_imports, clippy::needless_return)]
use std::collections::HashMap;

struct Solution;

impl Solution {
    pub fn sums(lists: Vec<Vec<i32>>, n: i32) -> Vec<i32> {
        return lists.iter().map(|list| list.iter().sum::<i32>()).collect();
    }
}

fn main() {
    println!("{:?}", Solution::sums(vec![vec![1, 2]], 0));
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn adds() {
        assert_eq!(Solution::sums(vec![vec![1, 2]], 0), vec![3]);
    }
}
