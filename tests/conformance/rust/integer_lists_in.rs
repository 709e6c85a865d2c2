impl Solution {
    pub fn sums(lists: Vec<Vec<i32>>, n: i32) -> Vec<i32> {
        deed(n);
        lists.iter().map(|list| list.iter().sum()).collect()
    }
}
