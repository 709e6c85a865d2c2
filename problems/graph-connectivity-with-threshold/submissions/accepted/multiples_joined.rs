// Joins each divisor above the threshold with its multiples. O(n log n + q) time, O(n) space.
impl Solution {
    pub fn are_connected(n: i32, threshold: i32, queries: Vec<Vec<i32>>) -> Vec<bool> {
        fn root(parent: &mut Vec<usize>, mut x: usize) -> usize {
            while parent[x] != x {
                parent[x] = parent[parent[x]];
                x = parent[x];
            }
            x
        }
        let n = n as usize;
        let mut parent: Vec<usize> = (0..=n).collect();
        for z in threshold as usize + 1..=n {
            for multiple in (2 * z..=n).step_by(z) {
                let (a, b) = (root(&mut parent, multiple), root(&mut parent, z));
                parent[a] = b;
            }
        }
        queries.iter().map(|q| root(&mut parent, q[0] as usize) == root(&mut parent, q[1] as usize)).collect()
    }
}
