/** Modal, where a function of the platform's own draws with SDXL and a LoRA: its contract is the platform's, its redirects are Modal's. */
package com.vixenbliss.creator.sandbox.provider.modal;
