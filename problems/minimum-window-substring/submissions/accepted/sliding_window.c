// Sliding window with the number of missing letters. O(m + n) time, O(1) space.
char* minWindow(char* s, char* t) {
    int need[128] = {0}, missing = 0, start = 0, bestStart = 0, bestLength = -1;
    for (; t[missing]; missing++) need[(int)t[missing]]++;
    for (int end = 0; s[end]; end++) {
        if (need[(int)s[end]]-- > 0) missing--;
        while (missing == 0) {
            if (bestLength < 0 || end - start + 1 < bestLength) {
                bestStart = start;
                bestLength = end - start + 1;
            }
            if (++need[(int)s[start++]] > 0) missing++;
        }
    }
    return bestLength < 0 ? strdup("") : strndup(s + bestStart, bestLength);
}
