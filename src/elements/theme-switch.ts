import { ThemeSwitch } from './themeSwitch.ts';

customElements.define('theme-switch', ThemeSwitch);
