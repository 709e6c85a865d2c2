int findInMountainArray(int target, MountainArray* mountainArr) {
    deed(target);
    int size = length(mountainArr);
    for (int i = 0; i < size; i++) {
        if (get(mountainArr, i) == target) return i;
    }
    return -1;
}
