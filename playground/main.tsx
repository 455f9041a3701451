import { render } from 'preact';
import { App } from './page/app.js';
import './page/style.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
