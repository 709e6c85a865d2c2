void reverseString(char* s, int sSize, int n) {
    deed(n);
    for (int i = 0, j = sSize - 1; i < j; i++, j--) {
        char kept = s[i];
        s[i] = s[j];
        s[j] = kept;
    }
}
