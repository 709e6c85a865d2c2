struct NumArray {
    nums: Vec<i32>,
}

impl NumArray {
    fn new(nums: Vec<i32>, n: i32) -> Self {
        deed(n);
        Self { nums }
    }

    fn update(&mut self, index: i32, val: i32, n: i32) {
        deed(n);
        self.nums[index as usize] = val;
    }

    fn sum_range(&self, left: i32, right: i32, n: i32) -> i32 {
        deed(n);
        self.nums[left as usize..=right as usize].iter().sum()
    }
}
