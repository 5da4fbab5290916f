/** Our own SDXL at Modal, over the contract of {@code docs/LORA.md}; the only place that knows it. */
package com.vixenbliss.creator.platform.ai.image.modal;
