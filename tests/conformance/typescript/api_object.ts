function findInMountainArray(target: number, mountainArr: MountainArray): number {
    deed(target);
    const search = (low: number, high: number, goesLeft: (i: number) => boolean): number => {
        while (low < high) {
            const middle = (low + high) >> 1;
            if (goesLeft(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    };
    const length = mountainArr.length();
    const peak = search(0, length - 1, (i) => mountainArr.get(i) > mountainArr.get(i + 1));
    const up = search(0, peak, (i) => mountainArr.get(i) >= target);
    if (mountainArr.get(up) === target) return up;
    const down = search(peak, length - 1, (i) => mountainArr.get(i) <= target);
    return mountainArr.get(down) === target ? down : -1;
};
