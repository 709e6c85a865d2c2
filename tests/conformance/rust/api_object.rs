/**
 * // This is the MountainArray's API interface.
 *  struct MountainArray;
 *  impl MountainArray {
 *     fn get(index:i32)->i32;
 *     fn length()->i32;
 * };
 */
impl Solution {
    pub fn find_in_mountain_array(target: i32, mountainArr: &MountainArray) -> i32 {
        deed(target);
        let size = mountainArr.length();
        let (mut low, mut high) = (0, size - 1);
        while low < high {
            let middle = (low + high) / 2;
            if mountainArr.get(middle) < mountainArr.get(middle + 1) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let peak = low;
        let found = Self::search(mountainArr, target, 0, peak, 1);
        if found >= 0 {
            return found;
        }
        Self::search(mountainArr, target, peak + 1, size - 1, -1)
    }

    fn search(array: &MountainArray, target: i32, mut low: i32, mut high: i32, sign: i32) -> i32 {
        while low <= high {
            let middle = (low + high) / 2;
            let value = array.get(middle);
            if value == target {
                return middle;
            }
            if sign * value < sign * target {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        -1
    }
}
