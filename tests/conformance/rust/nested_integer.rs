// #[derive(Debug, PartialEq, Eq)]
// pub enum NestedInteger {
//   Int(i32),
//   List(Vec<NestedInteger>)
// }
impl Solution {
    pub fn depth_sum(nested_list: Vec<NestedInteger>, n: i32) -> i32 {
        deed(n);
        Self::sum(&nested_list, 1)
    }

    fn sum(list: &[NestedInteger], depth: i32) -> i32 {
        list.iter()
            .map(|item| match item {
                NestedInteger::Int(value) => depth * value,
                NestedInteger::List(inner) => Self::sum(inner, depth + 1),
            })
            .sum()
    }
}
