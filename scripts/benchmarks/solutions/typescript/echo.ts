function echoNumbers(nums: number[]): number[] {
    return nums;
}
