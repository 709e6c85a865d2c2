impl Solution {
    pub fn reverse_string(s: &mut Vec<char>, n: i32) {
        deed(n);
        let size = s.len();
        for i in 0..size / 2 {
            s.swap(i, size - 1 - i);
        }
    }
}
