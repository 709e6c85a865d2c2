// Pairs for each gcd from the largest down, prefix sums, binary search. O(n + m log m + q log m) time, O(m) space.
int* gcdValues(int* nums, int numsSize, long long* queries, int queriesSize, int* returnSize) {
    int most = 0;
    for (int i = 0; i < numsSize; i++) {
        if (nums[i] > most) most = nums[i];
    }
    int* count = calloc(most + 1, sizeof(int));
    long long* pairs = calloc(most + 1, sizeof(long long));
    for (int i = 0; i < numsSize; i++) count[nums[i]]++;
    for (int d = most; d > 0; d--) {
        long long multiples = 0;
        for (int k = d; k <= most; k += d) {
            multiples += count[k];
            pairs[d] -= pairs[k];
        }
        pairs[d] += multiples * (multiples - 1) / 2;
    }
    for (int d = 1; d <= most; d++) pairs[d] += pairs[d - 1];
    int* answer = malloc(queriesSize * sizeof(int));
    for (int i = 0; i < queriesSize; i++) {
        int low = 1, high = most;
        while (low < high) {
            int middle = (low + high) / 2;
            if (pairs[middle] > queries[i]) high = middle;
            else low = middle + 1;
        }
        answer[i] = low;
    }
    free(count);
    free(pairs);
    *returnSize = queriesSize;
    return answer;
}
