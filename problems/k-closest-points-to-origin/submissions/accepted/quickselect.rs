// The library's quickselect by squared distance. O(n) expected time, O(1) space.
impl Solution {
    pub fn k_closest(mut points: Vec<Vec<i32>>, k: i32) -> Vec<Vec<i32>> {
        let k = k as usize;
        points.select_nth_unstable_by_key(k - 1, |point| point[0] * point[0] + point[1] * point[1]);
        points.truncate(k);
        points
    }
}
