// Counts the letters of the magazine and takes off those of the note. O(n + m) time, O(1) space.
bool canConstruct(char* ransomNote, char* magazine) {
    int left[26] = {0};
    for (; *magazine; magazine++) left[*magazine - 'a']++;
    for (; *ransomNote; ransomNote++) {
        if (--left[*ransomNote - 'a'] < 0) return false;
    }
    return true;
}
