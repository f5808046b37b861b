package org.nastavnik.completion;

/** @param mentor id in the register of mentors @param reward code of the choice in the form @param details or null */
record Reward(long mentor, String reward, String details) {
}
