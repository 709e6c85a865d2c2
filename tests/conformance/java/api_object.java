/**
 * // This is MountainArray's API interface.
 * interface MountainArray {
 *     public int get(int index) {}
 *     public int length() {}
 * }
 */

class Solution {
    public int findInMountainArray(int target, MountainArray mountainArr) {
        Deed.deed(target);
        for (int i = 0; i < mountainArr.length(); i++) {
            if (mountainArr.get(i) == target) return i;
        }
        return -1;
    }
}
