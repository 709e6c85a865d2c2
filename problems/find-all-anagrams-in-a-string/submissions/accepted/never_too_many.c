// Window in which no letter is too often; found when it is as long as p. O(n) time, O(1) space.
int* findAnagrams(char* s, char* p, int* returnSize) {
    int room[128] = {0}, left = 0, length = strlen(p);
    for (int i = 0; i < length; ++i) ++room[(int)p[i]];
    int* starts = malloc((strlen(s) + 1) * sizeof *starts);
    *returnSize = 0;
    for (int right = 0; s[right]; ++right) {
        --room[(int)s[right]];
        while (room[(int)s[right]] < 0) ++room[(int)s[left++]];
        if (right - left + 1 == length) starts[(*returnSize)++] = left;
    }
    return starts;
}
