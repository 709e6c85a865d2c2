class Solution {
public:
    int findInMountainArray(int target, MountainArray &mountainArr) {
        deed(target);
        int size = mountainArr.length();
        for (int i = 0; i < size; ++i)
            if (mountainArr.get(i) == target) return i;
        return -1;
    }
};
